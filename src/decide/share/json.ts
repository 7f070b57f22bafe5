/**
 * JSON as the command line prints it and as the page saves it: the same to the byte.
 *
 * @example jsonText({ os: 'linux' }) // '{\n  "os": "linux"\n}\n'
 */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
