/** Reads a QR code off a screenshot, as a phone held to the screen does. */
import jsQR from 'jsqr';
import type { Driver } from './driver';

/** What the one code in the picture says; undefined when there is none to be read. */
export async function readQr(driver: Driver, png: Buffer): Promise<string | undefined> {
  const { pixels, width, height } = await driver.inExtension(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser draws nothing');
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    let text = '';
    for (let at = 0; at < data.length; at += 8_192)
      text += String.fromCharCode(...data.subarray(at, at + 8_192));
    return { pixels: btoa(text), width: picture.width, height: picture.height };
  }, png.toString('base64'));
  return jsQR(new Uint8ClampedArray(Buffer.from(pixels, 'base64')), width, height)?.data;
}
