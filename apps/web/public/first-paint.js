// Before the first paint: language, theme and density as they were chosen in this browser.
(function () {
  var root = document.documentElement;
  try {
    var chosen = JSON.parse(localStorage.getItem('jahresring.preferences') || '{}');
    var kept = /(?:^|; )jahresring-language=(de|en)/.exec(document.cookie);
    if ((kept ? kept[1] : chosen.language) === 'en') root.lang = 'en';
    if (chosen.theme === 'dark' || chosen.theme === 'light') root.dataset.kernTheme = chosen.theme;
    if (chosen.density === 'compact') root.dataset.density = 'compact';
  } catch {
    // A browser without storage shows the presets.
  }
})();
