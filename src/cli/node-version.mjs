// Plain JavaScript without imports: it runs before anything is installed.

/** Whether a version such as 24.21.0 is in a range such as `^24.16.0 || ^26.3.0`; other signs than these fit none. */
export function suits(version, range) {
  const parts = (text) => text.split('.').map(Number);
  const [major, minor, patch] = parts(version);
  return range.split(' || ').some((one) => {
    const [atMajor, atMinor, atPatch] = parts(one.replace('^', ''));
    return major === atMajor && (minor > atMinor || (minor === atMinor && patch >= atPatch));
  });
}
