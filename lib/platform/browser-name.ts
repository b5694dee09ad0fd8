/** Which browser this is, for the options page: "Firefox 153", "Chromium 156". */

interface Brand {
  brand: string;
  version: string;
}

/** Who tells no brands is Firefox, or an old Chromium. */
const tokens = ['Firefox', 'Chrome'];
/** Chromium adds a made-up brand, so that nobody relies on the list's order. */
const madeUp = /not.*brand/i;

/** From the brands where the browser tells them, otherwise from its user agent. */
export function browserName(userAgent: string, brands: readonly Brand[] = []): string {
  const real = brands.filter(({ brand }) => !madeUp.test(brand));
  const own = real.find(({ brand }) => brand !== 'Chromium') ?? real[0];
  if (own) return `${own.brand} ${own.version}`;
  for (const token of tokens) {
    const version = new RegExp(`\\b${token}/(\\d+)`).exec(userAgent)?.[1];
    if (version) return `${token} ${version}`;
  }
  return userAgent;
}
