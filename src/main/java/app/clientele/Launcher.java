package app.clientele;

public final class Launcher {

    private Launcher() {}

    sealed interface S permits A, B {}

    record A(int x) implements S {}

    record B(String y) implements S {}

    public static void main(String[] args) {
        S s = args.length > 0 ? new A(1) : new B("hey");
        System.out.println(
                switch (s) {
                    case A(int x) when x > 2 -> "a";
                    case A _ -> "b";
                    case B(String y) -> y;
                });
    }
}
