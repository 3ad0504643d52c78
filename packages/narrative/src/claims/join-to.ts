/** « de » before a vowel: « plus d’un million », « en hausse d’environ 12 % »; « onze » and « huit » take none. */
export function joinTo(stem: string, number: string): string {
  const elides = /^(?:une?\b|environ|autour|au )/.test(number);
  return elides ? `${stem} d’${number}` : `${stem} de ${number}`;
}
