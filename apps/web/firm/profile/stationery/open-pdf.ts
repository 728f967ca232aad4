/** Shows a PDF in a tab of its own; where the browser does not let that happen, it is saved. */
export function openPdf(pdf: Blob, name: string): void {
  const url = URL.createObjectURL(new Blob([pdf], { type: 'application/pdf' }));
  if (!window.open(url, '_blank')) {
    const link = document.createElement('a');
    link.href = url;
    link.download = `${name}.pdf`;
    link.click();
  }
  // The tab has read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
