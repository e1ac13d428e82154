// Runs at the head of every page in the air, before anything is painted: cabin mode never flashes.
try {
  const theme = localStorage.getItem("theme");
  if (theme !== null) document.documentElement.dataset.theme = theme;
} catch {
  // Storage is off in this browser.
}
