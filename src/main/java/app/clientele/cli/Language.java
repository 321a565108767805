package app.clientele.cli;

/** The languages of the program, as {@code --lang} names them. */
enum Language {
    FR,
    EN
}
