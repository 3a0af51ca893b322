// For pages that hold charts of this site in a frame: gives each frame the height its chart has. Keeps nothing, and sends nothing but the question for it.
(() => {
  const { origin } = new URL(document.currentScript.src);
  const HIGHEST_PX = 20000;
  const frames = () => [...document.querySelectorAll('iframe')];
  addEventListener('message', (event) => {
    const height = event.data && event.data.smartPracticesHeight;
    if (event.origin !== origin || typeof height !== 'number' || !(height > 0 && height <= HIGHEST_PX)) return;
    for (const frame of frames()) {
      if (frame.contentWindow === event.source) frame.style.height = `${height}px`;
    }
  });
  // A frame that was there before this file has told its height to nobody.
  for (const frame of frames()) frame.contentWindow.postMessage({ smartPracticesAsk: true }, '*');
})();
