// A page that shows frames of Oseredok may load this: a frame whose table is unfolded then grows with it. It only ever
// makes frames higher than they are written, and none that is seen before somebody has done something in it, so that
// nothing moves when a page opens.
// Each frame tells its height in CSS pixels, and whether it was used:
// {type: 'oseredok:height', height: 620, used: true}.
addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'oseredok:height' || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source) continue;
    if (!data.used && frame.getBoundingClientRect().top < innerHeight) continue;
    frame.dataset.height ??= frame.getAttribute('height') ?? '0';
    frame.height = Math.min(20000, Math.max(Number(frame.dataset.height), data.height));
  }
});
