/** What was found in a file, to be shown to the owner before anything is stored. Records without a life of their own. */
package app.clientele.importing.finding;
