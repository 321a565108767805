/** The loyalty programme: its rules, its members and their points, offers, costs, and what it brings. */
package app.clientele.loyalty.programme;
