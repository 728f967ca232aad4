// Before anything is drawn, so that a dark page does not flash white. A file of its own: the content policy allows no inline scripts.
(function () {
  var kept = null;
  try {
    kept = localStorage.getItem('kontor-color-scheme');
  } catch {
    // A browser that keeps nothing follows the system.
  }
  var dark = kept === 'dark' || (kept !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
