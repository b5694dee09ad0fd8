/** What a page hands over as a file, read before the browser puts it away. */

/** Runs in the page: from here on, files are kept to be read. */
export function keepFiles(): void {
  const scope = globalThis as unknown as { kept: Promise<string>[] };
  scope.kept = [];
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file) => {
    scope.kept.push((file as Blob).text());
    return make(file);
  };
}

/** Runs in the page: the file handed over last. */
export const lastFile = (): Promise<string | undefined> | undefined =>
  (globalThis as unknown as { kept: Promise<string>[] }).kept.at(-1);
