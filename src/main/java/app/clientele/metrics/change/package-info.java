/** Why a figure changed from one period to another: exact parts, groups and names. */
package app.clientele.metrics.change;
