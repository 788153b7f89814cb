// Runs before the console and in any browser, so it is written in ES5: a browser that is too old gets a sentence
// instead of an empty page. It is a file of its own because the server allows no inline scripts.
(function () {
  var agent = navigator.userAgent;
  var chromium = /Chrom(?:e|ium)\/(\d+)/.exec(agent);
  var tooOld = chromium !== null && Number(chromium[1]) < 87;
  var lacks =
    !('noModule' in document.createElement('script')) ||
    typeof Promise === 'undefined' ||
    typeof Promise.allSettled === 'undefined' ||
    typeof ResizeObserver === 'undefined';
  if (tooOld || lacks) {
    var sentence = document.getElementById('too-old');
    sentence.removeAttribute('hidden');
    sentence.style.cssText =
      'max-width:36em;margin:80px auto;padding:0 24px;font:16px/1.8 "Microsoft YaHei",sans-serif';
    document.getElementById('app').style.display = 'none';
  }
})();
