/** Lists as files: one table of typed cells, written as CSV and as an Excel workbook. */
package app.clientele.report.export;
