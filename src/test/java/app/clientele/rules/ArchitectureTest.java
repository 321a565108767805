package app.clientele.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may use whom, and why. A red rule names the reason; the reason decides, not the rule. */
@AnalyzeClasses(packages = "app.clientele", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HOUSE = "app.clientele..";
    private static final String[] JAVAFX = {
        "javafx..", "com.sun.javafx..", "eu.hansolo..", "atlantafx..", "org.kordamp.."
    };

    @ArchTest
    static final ArchRule MODEL = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat(resideOutsideOfPackages("app.clientele.model..", "java..", "org.jspecify.."))
            .because("the shop's words must not change when a library or a screen does");

    @ArchTest
    static final ArchRule METRICS = noClasses()
            .that()
            .resideInAPackage("..metrics..")
            .should()
            .dependOnClassesThat(resideOutsideOfPackages(
                    "app.clientele.metrics..", "app.clientele.model..", "java..", "org.jspecify..", "org.hipparchus.."))
            .because("a formula is a pure function: no SQL, no window, no log; only mathematics may help it");

    @ArchTest
    static final ArchRule METRICS_KNOW_NO_CLOCK = noClasses()
            .that()
            .resideInAPackage("..metrics..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.util.Locale.class, "getDefault")
            .because("the same books must give the same figures tomorrow and in another country");

    @ArchTest
    static final ArchRule STORE = noClasses()
            .that()
            .resideInAPackage("..store..")
            .should()
            .dependOnClassesThat(houseOtherThan("app.clientele.model..", "app.clientele.store..")
                    .or(resideInAnyPackage(JAVAFX)))
            .because("the store keeps what it is given; what it means is computed above it");

    @ArchTest
    static final ArchRule ONLY_THE_STORE_SPEAKS_SQL = noClasses()
            .that()
            .resideOutsideOfPackage("..store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.h2..")
            .because("all SQL stands in one package, so that the engine stays a choice");

    @ArchTest
    static final ArchRule IMPORTING = noClasses()
            .that()
            .resideInAPackage("..importing..")
            .and()
            .resideOutsideOfPackage("..ui..")
            .should()
            .dependOnClassesThat(
                    houseOtherThan("app.clientele.model..", "app.clientele.store..", "app.clientele.importing..")
                            .or(resideInAnyPackage(JAVAFX)))
            .because("the window and the command line import by the same code");

    @ArchTest
    static final ArchRule USE_CASES = noClasses()
            .that()
            .resideInAnyPackage("app.clientele.loyalty..", "app.clientele.report..")
            .should()
            .dependOnClassesThat(houseOtherThan(
                            "app.clientele.model..",
                            "app.clientele.metrics..",
                            "app.clientele.store..",
                            "app.clientele.text..",
                            "app.clientele.loyalty..",
                            "app.clientele.report..")
                    .or(resideInAnyPackage(JAVAFX)))
            .because("what the shop can do is usable without a window");

    @ArchTest
    static final ArchRule SCREENS_DO_NOT_STORE = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("app.clientele.store..")
            .because("a screen that stores by itself forgets the other screens");

    @ArchTest
    static final ArchRule SCREENS_DO_NOT_KNOW_EACH_OTHER = classes()
            .that()
            .resideInAPackage("app.clientele.ui..")
            .and()
            .resideOutsideOfPackages("app.clientele.ui.common..", "app.clientele.ui.main..")
            .should(knowNoOtherScreen())
            .because("only ui.main assembles; screens lead to each other through Navigator");

    @ArchTest
    static final ArchRule VIEW_MODELS_KNOW_NO_NODES = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.fxml..", "javafx.stage..", "eu.hansolo..")
            .because("state and commands are tested without a window");

    @ArchTest
    static final ArchRule COMMANDS_NEED_NO_WINDOW = noClasses()
            .that()
            .resideInAPackage("app.clientele.cli..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(JAVAFX).or(resideInAnyPackage("app.clientele.ui..")))
            .because("a command runs on a machine without a display");

    @ArchTest
    static final ArchRule TILES_BEHIND_ONE_DOOR = noClasses()
            .that()
            .resideOutsideOfPackage("app.clientele.ui.common..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("eu.hansolo..")
            .because("TilesFX shows wrong numbers when animated and has no accessible text; MetricTile mends both");

    @ArchTest
    static final ArchRule THE_WINDOW_THREAD_BEHIND_ONE_DOOR = noClasses()
            .that()
            .resideOutsideOfPackage("app.clientele.ui.common..")
            .should()
            .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
            .because("Background brings results back; in tests it does so on the calling thread");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("app.clientele.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package that needs its user cannot be understood alone");

    @ArchTest
    static final ArchRule NO_MUTABLE_STATICS = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal()
            .because("what everybody can change nobody can reason about");

    @ArchTest
    static final ArchRule NO_SINGLETONS = methods()
            .should(new ArchCondition<>("not be named getInstance") {
                @Override
                public void check(com.tngtech.archunit.core.domain.JavaMethod method, ConditionEvents events) {
                    if (method.getName().equals("getInstance")) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                    }
                }
            })
            .because("AppContext makes every long-lived object, once");

    private static DescribedPredicate<JavaClass> houseOtherThan(String... allowed) {
        return resideInAnyPackage(HOUSE).and(resideOutsideOfPackages(allowed));
    }

    private static ArchCondition<JavaClass> knowNoOtherScreen() {
        return new ArchCondition<>("know no other screen") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Set<String> others = type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getPackageName())
                        .filter(name -> name.startsWith("app.clientele.ui.")
                                && !name.equals("app.clientele.ui.common")
                                && !name.equals(type.getPackageName()))
                        .collect(Collectors.toSet());
                if (!others.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " knows " + others));
                }
            }
        };
    }
}
