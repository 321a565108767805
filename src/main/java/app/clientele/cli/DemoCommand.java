package app.clientele.cli;

import app.clientele.ShopContext;
import app.clientele.importing.ShopNotEmpty;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills an empty data folder with a demo shop. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    /** The shops there are to choose from. */
    enum Profile {
        BOOKSHOP
    }

    @Option(names = "--profile", paramLabel = "bookshop", descriptionKey = "cli.demo.profile")
    private Profile profile = Profile.BOOKSHOP;

    private final Session session;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (ShopContext shop = session.open()) {
            switch (profile) {
                case BOOKSHOP -> shop.demoShop().fill();
            }
            session.say("cli.demo.done", session.folder().toString());
        } catch (ShopNotEmpty e) {
            throw CommandFailure.refused(e.messageKey());
        }
        return ExitCode.DONE;
    }
}
