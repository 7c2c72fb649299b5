import fc from 'fast-check';

const split = (written: string) => written.split(' · ');

/** Pieces that have a meaning in some format. Nasty texts consist of them. */
const pieces = {
  words: split(
    String.raw`a · prod · us-east-2 · true · 900 · 0042 · arn:aws:iam::111122223333:role/deploy · ASIAIOSFODNN7EXAMPLE · https://sts.example.com · C:\Program Files\x · /a b/c · ../.. · ключ · 鍵 · 😀`,
  ),
  characters: [
    ...'\0\x01\x07\b\t\n\v\f\r\x1b\x7f\u0085\u00a0\u00ad\u0130\u1680\u2000\u200b\u2028\u2029\u202e\u2066\u3000\ufeff\uffff',
    ...['\r\n', '\n\n', '\ud83d', '\ude00', '\x1b[31m', ' ', '  '],
  ],
  runner: split(
    '::save-state name=x:: · ::error title=x::y · ::stop-commands::x · :: · : · ##[error] · ##[group] · # · [ · ] · %0A · %0D · %3A · %25 · % · ghadelimiter_ · x<<ghadelimiter_x · << · PATH=x · ${{ secrets.x }}',
  ),
  markdown: split(
    String.raw`[x](https://x.example) · ![x](y.png) · [x]: y · <a href="y"> · <script> · </code> · <!-- · <https://x.example> · https://x.example/y · HTTP://x.example · ftp://x.example · www.x.example · someone@x.example · @ · mailto:a@x.example · xmpp:a@x.example/y · mailto: · xmpp: · @x.example · @x/y. · | a | b | · | · |---| · \ · \| · ${'`'} · ${'```'} · ~~~ · * · **x** · _ · ~~ · > · - · + · 1. · 2) · # · ## x · --- · === · &amp; · &lt;b&gt; · &#10; · &copy; · [^1] · - [ ] x · $x$ · !`,
  ),
  ini: split(
    '[x] · [profile x] · [default] · [ · ] · key = value ·  =  · = ·  # x ·  ; x · ; · s3 =\n  a = b\n',
  ),
  yaml: split(
    `&x  · *x · !!binary  · !x  · <<: *x · -  · :  · : · ?  · { · } · , · [*x,*x] · "x" · 'x' · |\n   · >-\n   · ---\n · ...\n · %YAML 1.2 · @ · ~ · null · \n  `,
  ),
  shell: split(
    String.raw`' · " · \ · $(id) · ${'`id`'} · $HOME · %PATH% · && · | · ; · * · ~ · ! · ^ · -n · -- · \" · \\ · '\'' · {a,b}`,
  ),
  json: split(String.raw`{"a":1} · [] · { · " · \u0000 · \ud800 · 1e999 · -0 · {"__proto__":{"a":1}}`),
  names: split('__proto__ · constructor · toString · hasOwnProperty · prototype · undefined · NaN'),
} as const;

type Kind = keyof typeof pieces;

const kinds = Object.keys(pieces) as readonly Kind[];

/** One piece of these kinds, or a few characters of Unicode. */
const piece = (some: readonly Kind[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...some.flatMap((kind): readonly string[] => pieces[kind])) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }) },
  );

/** A text of pieces of these kinds and of words. A few texts repeat one piece many times. */
export function nasty(...some: readonly Kind[]): fc.Arbitrary<string> {
  const from = piece(some.length > 0 ? [...some, 'words', 'characters'] : kinds);
  const run = fc
    .tuple(from, fc.integer({ min: 100, max: 4_000 }))
    .map(([each, length]) => each.repeat(Math.ceil(length / each.length)));
  const short = fc.array(from, { maxLength: 12 }).map((all) => all.join(''));
  const long = fc.tuple(short, run, short).map((all) => all.join(''));
  return fc.oneof({ weight: 60, arbitrary: short }, { weight: 1, arbitrary: long });
}

/** A nasty text without control characters, as the names and paths that the action stores. */
export const line = (...some: readonly Kind[]) =>
  nasty(...some).map((text) =>
    text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, '').slice(0, 4_096),
  );

/** A secret of `length` letters and digits. */
export const secret = (length: number) =>
  fc
    .array(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'), {
      minLength: length,
      maxLength: length,
    })
    .map((all) => all.join(''));

/** The text with half characters replaced, as in UTF-8. */
export const wellFormed = (text: string) => Buffer.from(text).toString();

/** The text as a variable can hold it. */
export const variable = (text: string) => wellFormed(text).replaceAll('\0', '');

/** The bytes of the text, one character per byte. */
export const bytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

/** A text that is cut off, or with a part removed, doubled or replaced. */
export function damaged(
  text: fc.Arbitrary<string>,
  by: fc.Arbitrary<string> = nasty(),
): fc.Arbitrary<string> {
  return fc.tuple(text, fc.nat(), fc.nat(40), by, fc.nat(3)).map(([whole, place, count, other, how]) => {
    const start = place % (whole.length + 1);
    const end = start + count;
    const [before, part, after] = [whole.slice(0, start), whole.slice(start, end), whole.slice(end)];
    if (how === 0) return before;
    if (how === 1) return before + after;
    return how === 2 ? before + part + part + after : before + other + after;
  });
}
