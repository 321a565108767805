/** What the owner wants to reach, and whether the shop is on the way. */
package app.clientele.loyalty.goals;
