package app.clientele.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeInputTest {

    @ParameterizedTest
    @CsvSource({"9:05,09:05", "09:05,09:05", "9h05,09:05", "9h,09:00", "14.30,14:30", "' 23 h 59 ',23:59", "0:00,00:00"
    })
    void readsWhatAPersonTypes(String typed, LocalTime time) {
        assertThat(TimeInput.time(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "905", "24:00", "9:60", "9:5", "9:", "midi", "9:05:10", "-1:00"})
    void refusesWhatIsNoTime(String typed) {
        assertThat(TimeInput.time(typed)).isEmpty();
    }
}
