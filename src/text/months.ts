// The names of months in the languages the product reads, to read a written date and to write one back in the same language.

/** Twelve names each, January first; `|` separates spellings, of which the first is written. Earlier series win where languages share a name. */
const SERIES: readonly string[] = [
  // English
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sep|sept oct nov dec',
  // German
  'januar|jänner februar märz|maerz april mai juni juli august september oktober november dezember',
  'jan feb mär|mrz apr mai jun jul aug sep|sept okt nov dez',
  // French
  'janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre',
  'janv févr|fevr|fév mars avr mai juin juil août sept oct nov déc',
  // Spanish
  'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  'ene feb mar abr may jun jul ago sep|sept oct nov dic',
  // Portuguese
  'janeiro fevereiro março|marco abril maio junho julho agosto setembro outubro novembro dezembro',
  'jan fev mar abr mai jun jul ago set out nov dez',
  // Italian
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'gen feb mar apr mag giu lug ago set ott nov dic',
  // Dutch
  'januari februari maart april mei juni juli augustus september oktober november december',
  'jan feb mrt apr mei jun jul aug sep okt nov dec',
  // Polish, as in a date and alone
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września|wrzesnia października|pazdziernika listopada grudnia',
  'styczeń|styczen luty marzec kwiecień|kwiecien maj czerwiec lipiec sierpień|sierpien wrzesień|wrzesien październik|pazdziernik listopad grudzień|grudzien',
  'sty lut mar kwi maj cze lip sie wrz paź|paz lis gru',
  // Russian, as in a date and alone
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'янв фев|февр мар апр май июн июл авг сен|сент окт ноя|нояб дек',
  // Turkish
  'ocak şubat|subat mart nisan mayıs|mayis haziran temmuz ağustos|agustos eylül|eylul ekim kasım|kasim aralık|aralik',
  // Finnish, as in a date and alone
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
];

interface Name {
  readonly series: number;
  /** 1 to 12. */
  readonly month: number;
}

const SPELLED: readonly (readonly (readonly string[])[])[] = SERIES.map((series) =>
  series.split(' ').map((month) => month.split('|')),
);

const NAMES: ReadonlyMap<string, Name> = new Map(
  SPELLED.flatMap((months, series) =>
    months.flatMap((names, index) => names.map((name): [string, Name] => [name, { series, month: index + 1 }])),
  ).reverse(),
);

/** The month a whole word names, 1 to 12, in any case; null for any other word. */
export function monthNamed(word: string): number | null {
  return NAMES.get(word.normalize('NFC').toLowerCase())?.month ?? null;
}

/** Another month in the language, length and case of `like`, which names one itself; null where that month has no name there. */
export function nameMonth(month: number, like: string): string | null {
  const series = NAMES.get(like.normalize('NFC').toLowerCase())?.series;
  const name = series === undefined ? undefined : SPELLED[series]?.[month - 1]?.[0];
  return name === undefined ? null : inCaseOf(name, like);
}

function inCaseOf(name: string, like: string): string {
  if (like === like.toUpperCase()) return name.toUpperCase();
  return like === like.toLowerCase() ? name : name.slice(0, 1).toUpperCase() + name.slice(1);
}
