/** The words of the loyalty programme: its rules, its members, what the owner gave by hand. */
package app.clientele.model.programme;
