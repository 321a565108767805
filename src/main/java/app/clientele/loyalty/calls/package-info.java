/** Who to call this week, and why. */
package app.clientele.loyalty.calls;
