// For pages that hold charts of this site in a frame: gives each frame the height its chart has. Sends nothing, keeps nothing.
(() => {
  const { origin } = new URL(document.currentScript.src);
  const HIGHEST_PX = 20000;
  addEventListener('message', (event) => {
    const height = event.data && event.data.smartPracticesHeight;
    if (event.origin !== origin || typeof height !== 'number' || !(height > 0 && height <= HIGHEST_PX)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === event.source) frame.style.height = `${height}px`;
    }
  });
})();
