// Before the first paint: language, theme and density as they were chosen in this browser.
(function () {
  var root = document.documentElement;
  try {
    var chosen = JSON.parse(localStorage.getItem('jahresring.preferences') || '{}');
    if (chosen.language === 'en') root.lang = 'en';
    if (chosen.theme === 'dark' || chosen.theme === 'light') root.dataset.kernTheme = chosen.theme;
    if (chosen.density === 'compact') root.dataset.density = 'compact';
  } catch {
    // A browser without storage shows the presets.
  }
})();
