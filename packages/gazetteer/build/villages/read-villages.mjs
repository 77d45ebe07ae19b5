const NAME = /^[\p{L}'. -]{3,40}$/u;

/**
 * Villages of a list with the columns country, plain name, name, region, population, latitude, longitude; only those of the given
 * countries. Rows that cannot be a name with a point are left out.
 */
export function* readVillages(text, countries) {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
    const country = text.slice(start, start + 2).toUpperCase();
    if (countries.has(country)) {
      const [, , name = '', , , lat = '', lon = ''] = text.slice(start, end).split(',');
      if (NAME.test(name) && lat.trim() !== '' && lon.trim() !== '' && Math.abs(Number(lat)) <= 90 && Math.abs(Number(lon)) <= 180)
        yield { country, name, lat: Number(lat), lon: Number(lon) };
    }
    start = end + 1;
  }
}
