package app.clientele.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NamingTest {

    private static final Pattern EMPTY_WORD = Pattern.compile(".*(Manager|Helper|Utils?|Impl|Data|Info)");

    @Test
    void noClassHasANameThatSaysNothing() {
        assertThat(SourceTree.files(SourceTree.JAVA, ".java"))
                .as("Manager, Helper, Util, Impl, Data and Info do not say what a class is")
                .noneMatch(file -> EMPTY_WORD.matcher(simpleName(file)).matches());
    }

    @Test
    void aScreenIsThreeFilesWithOneName() {
        List<Path> views = SourceTree.files(SourceTree.JAVA.resolve("ui"), "View.java");

        assertThat(views).isNotEmpty().allSatisfy(view -> {
            String name = simpleName(view);
            assertThat(view.resolveSibling(name + "Model.java"))
                    .as("state and commands")
                    .exists();
            Path fxml = SourceTree.RESOURCES
                    .resolve(SourceTree.JAVA.relativize(view))
                    .resolveSibling(name + ".fxml");
            assertThat(fxml).as("what it looks like").exists();
        });
    }

    @Test
    void everyScreenHasItsTwoTests() {
        assertThat(SourceTree.files(SourceTree.JAVA.resolve("ui"), "View.java")).allSatisfy(view -> {
            Path tests = Path.of("src/test/java/app/clientele").resolve(SourceTree.JAVA.relativize(view.getParent()));
            assertThat(tests.resolve(simpleName(view) + "ModelTest.java")).exists();
            assertThat(tests.resolve(simpleName(view) + "Test.java")).exists();
        });
    }

    @Test
    void classesStaySmall() {
        assertThat(SourceTree.files(SourceTree.JAVA, ".java"))
                .allSatisfy(file -> assertThat(SourceTree.lines(file))
                        .as("%s: over 400 lines a class has two jobs; a view over 150 holds business matters", file)
                        .isLessThanOrEqualTo(simpleName(file).endsWith("View") ? 150 : 400));
    }

    @Test
    void onlyTheProjectsOwnFilesStandAtTheTop() throws Exception {
        try (var top = Files.list(Path.of(""))) {
            assertThat(top.map(Path::toString).filter(name -> !name.startsWith(".git") && !name.equals("target")))
                    .as("at top level only pom.xml, src, installer, README.md, .gitignore and .ci")
                    .isSubsetOf(
                            "pom.xml", "src", "installer", "README.md", ".ci", ".jqwik-database", ".idea", ".vscode");
        }
    }

    private static String simpleName(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }
}
