/** What there is to do for customers this week, and what came of it. */
package app.clientele.loyalty.todo;
