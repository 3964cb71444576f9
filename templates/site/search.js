// The search index, and the search in it by the rules of `search` in crates/dataset (cases: tests/data/search.json). The files
// of the index call `search.facts`, `search.words` and `search.texts`.
"use strict";

const search = (() => {
  // Scripts without spaces between words; and Hangul, where particles are attached to words and spacing varies.
  const SOLID =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
  const ALPHANUMERIC = /[\p{Alphabetic}\p{N}]/u;
  const WHOLE = 1.2;

  const kindOf = (c) => (!ALPHANUMERIC.test(c) ? " " : SOLID.test(c) ? "solid" : "letter");
  const normalized = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().normalize("NFC");
  const fold = (text) => [...normalized(text)].filter((c) => kindOf(c) !== " ").join("");
  const isInitial = (c) => c >= "\u1100" && c <= "\u1112";

  // A piece of text: its characters, and a set of them as bits. One edit changes at most two bits.
  const piece = (text) => {
    const chars = [...text];
    return { text, chars, length: chars.length, bits: chars.reduce((bits, c) => bits | (1 << (c.codePointAt(0) & 31)), 0) };
  };
  const bitCount = (bits) => {
    let count = 0;
    for (; bits; bits &= bits - 1) count += 1;
    return count;
  };

  // A text prepared for comparison: its words, its characters in scripts without spaces, and all its characters, also
  // with Hangul split into letters.
  const analyse = (text) => {
    const words = [];
    let [solid, whole, last] = ["", "", " "];
    for (const c of normalized(text)) {
      const kind = kindOf(c);
      if (kind === "solid") solid += c;
      if (kind === "letter" && last === "letter") words.push(words.pop() + c);
      else if (kind === "letter") words.push(c);
      if (kind !== " ") whole += c;
      last = kind;
    }
    return { words: words.map(piece), solid: piece(solid), whole: piece(whole), letters: piece(whole.normalize("NFD")) };
  };

  /* Likeness */

  const slips = (letters) => (letters < 4 ? 0 : letters < 8 ? 1 : 2);
  const forgiven = ({ solid, letters, whole }, least) => {
    if (!solid.length) return slips(least);
    if (least < 2) return 0;
    if (letters.length === whole.length) return 1;
    return least < 6 ? 0 : least < 12 ? 1 : 2;
  };

  // The number of edits between two texts, or undefined if it exceeds `most`. Swapping adjacent letters is one edit.
  const edits = (a, b, most) => {
    if (!most || Math.abs(a.length - b.length) > most || bitCount(a.bits ^ b.bits) > 2 * most) return undefined;
    let [before, previous] = [[], [...b.chars.keys(), b.length]];
    a.chars.forEach((c, i) => {
      const row = [i + 1];
      b.chars.forEach((d, j) => {
        row.push(Math.min(previous[j + 1] + 1, row[j] + 1, previous[j] + (c === d ? 0 : 1)));
        if (i && j && c === b.chars[j - 1] && d === a.chars[i - 1]) row[j + 1] = Math.min(row[j + 1], before[j - 1] + 1);
      });
      [before, previous] = [previous, row];
    });
    const count = previous.at(-1);
    return count <= most ? count : undefined;
  };

  // How many characters two texts share in common pieces of two or more, taking the longest piece first.
  const common = (first, second) => {
    if (!first.length || !second.length) return 0;
    const [a, b] = [[...first.chars], [...second.chars]];
    for (let sum = 0; ; ) {
      let [length, from, to] = [0, 0, 0];
      for (let i = 0; i + length < a.length; i += 1) {
        for (let j = 0; j + length < b.length; j += 1) {
          let n = 0;
          while (i + n < a.length && a[i + n] && a[i + n] === b[j + n]) n += 1;
          if (n > length) [length, from, to] = [n, i, j];
        }
      }
      if (length < 2) return sum;
      sum += length;
      a.fill("", from, from + length);
      b.fill("", to, to + length);
    }
  };

  // How many letters of the typed word fit ours, how many of ours fit the typed word, and whether the fit is a guess.
  const fit = (typed, ours) => {
    const [mine, theirs] = [typed.length, ours.length];
    if (typed.text === ours.text) return [mine, theirs, false];
    if (mine >= 2 && ours.text.startsWith(typed.text)) return [mine * 0.95, mine, false];
    if (theirs >= 4 && typed.text.startsWith(ours.text)) return [theirs * 0.9, theirs, false];
    const count = edits(typed, ours, slips(Math.min(mine, theirs)));
    if (count !== undefined) return [(mine - count) * 0.85, theirs * 0.85, true];
    if (mine >= 3 && ours.text.includes(typed.text)) return [mine * 0.4, mine * 0.4, false];
    return undefined;
  };

  const likeness = (typed, ours) => {
    if (typed.whole.text === ours.whole.text) return { value: WHOLE, guess: false };
    let [ofTyped, ofOurs, guess] = [0, 0, false];
    const free = [...ours.words];
    for (const word of typed.words) {
      let [best, at] = [];
      free.forEach((other, index) => {
        const found = other && fit(word, other);
        if (found && (!best || found[0] > best[0])) [best, at] = [found, index];
      });
      if (!best) continue;
      free[at] = undefined;
      ofTyped += best[0];
      ofOurs += best[1];
      guess ||= best[2];
    }
    const shared = common(typed.solid, ours.solid);
    ofTyped += shared;
    ofOurs += shared;
    let best = { value: (ofTyped * ofOurs) / (typed.whole.length * ours.whole.length), guess };
    const offer = (value, isGuess) => {
      if (value > best.value) best = { value, guess: isGuess };
    };
    const [mine, theirs] = [typed.letters, ours.letters];
    const count = edits(mine, theirs, forgiven(typed, Math.min(mine.length, theirs.length)));
    if (count !== undefined) offer((1 - count / theirs.length) * 0.9, true);
    if (typed.solid.length && !typed.words.length && ours.solid.length) {
      // While a syllable is being typed, only its first letters are there.
      if (theirs.text.includes(mine.text)) offer(mine.length / theirs.length, false);
      if (mine.length >= 2 && mine.chars.every(isInitial)) {
        const initials = theirs.chars.filter(isInitial).join("");
        if (initials === mine.text) offer(0.9, false);
        else if (initials.includes(mine.text)) offer((0.6 * mine.length) / initials.length, false);
      }
    }
    return best;
  };

  // The share of the typed text that a long text contains.
  const partIn = (typed, ours) => {
    const isThere = (word) => word.length >= 3 && ours.words.some((other) => other.text.startsWith(word.text));
    const words = typed.words.filter(isThere).reduce((sum, word) => sum + word.length, 0);
    return (words + common(typed.solid, ours.solid)) / typed.whole.length;
  };

  /* Numbers and references */

  const isDigits = (text) => /^\d+$/.test(text);
  const isSection = (text) => /^\d[\d.]*\.[\d.]*$/.test(text);

  // Splits a query into numbers, ranges of numbers, RFC references and words.
  const tokens = (query) => {
    const chars = [...query.normalize("NFKC").toLowerCase()];
    const digit = (at) => /^[0-9]$/.test(chars[at] ?? "");
    const all = [];
    let [run, between] = ["", ""];
    const end = () => {
      if (!run) return;
      const last = all.at(-1);
      const isRange = ["-", "–", "—", "~", "..", "..."].includes(between.trim());
      const isNext = /^[\s\-,§.]*$/u.test(between);
      const rfc = /^rfc(\d+)$/.exec(run);
      if (isDigits(run) && last?.number && isRange) all.splice(-1, 1, { range: [Number(last.number), Number(run)] });
      else if (isDigits(run) && last?.word === "rfc" && isNext) all.splice(-1, 1, { rfc: Number(run) });
      else if (isSection(run) && last?.rfc && !last.section) last.section = run;
      else all.push(isDigits(run) ? { number: run } : rfc ? { rfc: Number(rfc[1]) } : { word: run });
      [run, between] = ["", ""];
    };
    chars.forEach((c, at) => {
      if (kindOf(c) === "letter" || (c === "." && digit(at - 1) && digit(at + 1))) run += c;
      else {
        end();
        between += c;
      }
    });
    end();
    return all;
  };

  // Runs of letters, runs of digits, and every other character except spaces, each with its position.
  const pieces = (text) =>
    [...text.matchAll(/\d+|\p{Alphabetic}+|\S/gu)].map(({ 0: piece, index }) => [piece.toLowerCase(), index]);

  // The keys that a text mentions, such as 17 in `Q.850;cause=17`, in the order of the text.
  const mentioned = (text, mentions, named) => {
    const parts = pieces(text);
    const found = [];
    for (const mention of mentions) {
      const [before, after] = mention.toLowerCase().split("#").map((part) => pieces(part).map(([piece]) => piece));
      const has = (at, words) => words.every((word, nth) => parts[at + nth]?.[0] === word);
      parts.forEach((_, start) => {
        const first = start + before.length;
        if (!has(start, before) || !parts[first]) return;
        const at = parts[first][1];
        const [key] = (named ? /^[\p{Alphabetic}\p{N}_-]+/u : /^\d+/).exec(text.slice(at)) ?? [""];
        const next = String.fromCodePoint(text.codePointAt(at + key.length) ?? 32);
        if (!key || key.length > 64 || (!named && kindOf(next) === "letter")) return;
        const taken = parts.slice(first).filter(([, place]) => place < at + key.length).length;
        if (has(first + taken, after)) found.push([at, key]);
      });
    }
    return found.sort(([a], [b]) => a - b).map(([, key]) => key);
  };

  /* The index: datasets by the folders of their pages, with their records in order. The first is at the root. */

  const datasets = new Map();
  const datasetOf = (folder) => {
    if (!datasets.has(folder)) datasets.set(folder, { folder, titles: new Map(), records: [], byKey: new Map() });
    return datasets.get(folder);
  };
  const entryOf = (dataset, key) => {
    if (!dataset.byKey.has(key)) {
      dataset.byKey.set(key, { dataset, key, names: [], citations: [], links: [], words: new Map(), texts: new Map() });
      dataset.records.push(dataset.byKey.get(key));
    }
    return dataset.byKey.get(key);
  };
  const facts = (folder, about, rows) => {
    const dataset = Object.assign(datasetOf(folder), about);
    for (const [key, names, citations, links, group] of rows) {
      const kinds = names.map((name) => ({ kind: Number(name[0]), text: name.slice(1) }));
      Object.assign(entryOf(dataset, key), { names: kinds, citations, links, group });
    }
  };
  const words = (tag, folder, title, rows) => {
    const dataset = datasetOf(folder);
    dataset.titles.set(tag, title);
    for (const [key, phrase, summary, search] of rows) entryOf(dataset, key).words.set(tag, { phrase, summary, search });
  };
  const texts = (tag, folder, rows) => {
    for (const [key, text] of rows) entryOf(datasetOf(folder), key).texts.set(tag, text);
  };

  const recordOf = (dataset, key) => {
    const wanted = dataset.named ? String(key).toLowerCase() : isDigits(String(key)) ? Number(key) : undefined;
    return dataset.records.find((record) => (dataset.named ? record.key.toLowerCase() : record.key) === wanted);
  };
  const groupOf = (dataset, number) => dataset.groups.find(([, first, last]) => first <= number && number <= last);
  const unique = (list) => [...new Set(list)];

  // The names of a record, folded, without qualifiers.
  const own = ({ names }) => names.filter(({ kind }) => kind < 3).map(({ text }) => fold(text));
  // The records of the first dataset that have one of these folded names.
  const called = (main, names) => {
    const searched = ({ words }) => [...words.values()].flatMap((of) => of.search).map(fold);
    return main.records.filter((record) => [...searched(record), ...own(record)].some((text) => names.has(text)));
  };

  // The records of the first dataset that a record of another dataset links to; if there are none, those that share
  // a name with it.
  const linked = (main, record) => {
    const links = record.links.map((key) => recordOf(main, key)).filter(Boolean);
    if (links.length) return links;
    return called(main, new Set(own(record)));
  };

  const numbered = (main, parts) => {
    const [found, unknown] = [[], []];
    for (const { number, range, word } of parts) {
      if (number && !main.named) {
        const record = recordOf(main, number);
        if (record) found.push(record);
        else if (groupOf(main, Number(number))) unknown.push({ dataset: main, key: Number(number) });
      } else if (range) {
        found.push(...main.records.filter(({ key }) => key >= range[0] && key <= range[1]));
      } else if (word) {
        const group = main.groups.find(([id]) => id.toLowerCase() === word);
        if (group) found.push(...main.records.filter((record) => record.group === group[0]));
      }
    }
    return [unique(found), unknown];
  };

  // The records whose keys begin with these digits.
  const begun = ({ records }, digits) => records.filter(({ key }) => isDigits(digits) && String(key).startsWith(digits));

  const cited = (datasets, parts) => {
    const [{ number } = {}, { word: section } = {}] = parts;
    const isBare = number && (parts.length < 2 || (parts.length < 3 && isSection(section)));
    const reference = isBare ? { rfc: Number(number), section } : parts.find(({ rfc }) => rfc);
    if (!reference) return [];
    const rank = ({ citations }) => {
      const own = citations.findIndex(([, isOwn]) => isOwn);
      const ranks = citations.map(([cited, isOwn, ...sections], at) =>
        cited === reference.rfc && (!reference.section || sections.includes(reference.section)) ? (at === own ? 0 : 2 - isOwn) : 3,
      );
      return Math.min(3, ...ranks);
    };
    const ranked = datasets.flatMap(({ records }) => records).map((record) => [record, rank(record)]);
    return ranked.filter(([, place]) => place < 3).sort(([, a], [, b]) => a - b).map(([record]) => record);
  };

  /* Words */

  const WEIGHTS = [1, 0.8, 0.72, 0.6];
  const compared = new WeakMap();
  const once = (owner, make) => {
    if (!compared.has(owner)) compared.set(owner, make());
    return compared.get(owner);
  };

  const score = (dataset, record, typed, reader) => {
    const found = [];
    const add = (text, weight, tag) => {
      const { value, guess } = likeness(typed, text);
      found.push({ score: value * weight, value, guess, tag });
    };
    const counts = [0, 0, 0, 0];
    const names = once(record.names, () => record.names.map(({ text }) => analyse(text)));
    record.names.forEach(({ kind }, at) => {
      add(names[at], WEIGHTS[kind] - (kind ? counts[kind] * 0.01 : 0));
      counts[kind] += 1;
    });
    for (const [tag, words] of record.words) {
      const weight = tag === reader || tag === dataset.source ? 1 : 0.9;
      const [phrase, ...typedFor] = once(words, () => [words.phrase, ...words.search].map(analyse));
      add(phrase, weight, tag);
      typedFor.forEach((word, place) => add(word, (0.97 - place * 0.015) * weight, tag));
    }
    found.sort((a, b) => b.score - a.score);
    const value = (at) => found[at]?.score ?? 0;
    const [{ guess, tag } = { guess: false }] = found;
    const named = found.some((one) => one.value >= WHOLE);
    return { record, score: value(0) + 0.03 * (value(1) + value(2) * 0.5), guess, tag, named };
  };

  const lookInTexts = (one, typed, reader) => {
    const { texts } = one.record;
    if (!texts.has(reader)) return;
    const part = partIn(typed, once(texts, () => analyse(texts.get(reader))));
    const score = part >= 0.5 ? 0.3 * part * part : 0;
    if (score > one.score) Object.assign(one, { score, guess: false, tag: reader, inText: true });
  };

  const worded = (datasets, query, reader) => {
    const typed = analyse(query);
    if (!typed.whole.length) return { found: [], guess: false, weak: false };
    const [main] = datasets;
    const all = datasets.flatMap((dataset) => dataset.records.map((record) => score(dataset, record, typed, reader)));
    const isMain = ({ record }) => main.records.includes(record);
    if (!all.some((one) => one.named && isMain(one))) {
      const brought = unique(all.filter(({ named }) => named).flatMap(({ record }) => linked(main, record)));
      brought.forEach((record, place) => {
        const target = all.find((one) => one.record === record);
        target.score = Math.max(target.score, 0.99 - place * 0.01);
      });
    }
    const highest = () => Math.max(0, ...all.map((one) => one.score));
    const weak = highest() <= 0.5;
    if (weak) for (const one of all) lookInTexts(one, typed, reader);
    const best = highest();
    const isFirst = (one) => isMain(one) && one.score >= 0.5 * best;
    const kept = all.filter((one) => one.score >= 0.05 && one.score >= 0.3 * best);
    kept.sort((a, b) => isFirst(b) - isFirst(a) || b.score - a.score);
    return { found: kept, guess: kept[0]?.guess ?? false, weak };
  };

  // The result of a query: the records, best first, each with the language of the words that match; keys without a
  // record; whether the best record is a guess; and whether the longer texts could find more.
  const find = (query, reader) => {
    const result = (records, more) => ({ found: records.map((record) => ({ record })), unknown: [], guess: false, weak: false, ...more });
    const all = [...datasets.values()].filter(({ source }) => source);
    const [main] = all;
    if (!main || !query.trim()) return result([]);
    const byKey = all.map((dataset) => recordOf(dataset, query.trim())).filter(Boolean);
    const isMain = (record) => main.records.includes(record);
    const withLinked = (records) =>
      records.some(isMain) ? records : unique([...records.flatMap((record) => linked(main, record)), ...records]);
    // A key that is a word may also be a search word of another record: `glare` is one of 491.
    const isNumber = ({ key }) => typeof key === "number";
    if (byKey.some(isNumber) || (byKey.length && !called(main, new Set([fold(query)])).length)) {
      // A number of another dataset may be the first digits of one of the first.
      return result(byKey.some(isMain) ? byKey : [...byKey, ...begun(main, query.trim())]);
    }
    let [found, unknown] = [[], []];
    for (const dataset of all) {
      for (const key of unique(mentioned(query, dataset.mentions, dataset.named))) {
        if (!dataset.named && dataset.groups.some(([, first]) => first !== undefined) && !groupOf(dataset, Number(key))) continue;
        const record = recordOf(dataset, key);
        if (record) found.push(record);
        else unknown.push({ dataset, key: dataset.named ? key : Number(key) });
      }
    }
    if (!/[:;\n]/.test(query)) {
      // Whoever writes `cause 404` means a record of the first dataset.
      unknown = unknown.filter(({ key }) => !recordOf(main, key) || !found.push(recordOf(main, key)));
      if (found.some(isMain)) found = [...numbered(main, tokens(query))[0], ...found];
    }
    if (found.length || unknown.length) {
      return result(withLinked(unique(found)), { unknown });
    }
    // The value of a header field says nothing.
    const [name, value] = query.split(":");
    const isName = ({ kind, text }) => kind === 2 && fold(text) === fold(name);
    if (value !== undefined && main.records.some(({ names }) => names.some(isName))) query = name;
    const parts = tokens(query);
    [found, unknown] = numbered(main, parts);
    if (found.length) return result(found);
    // The first digits of a number.
    const longer = parts.length === 1 && !unknown.length ? begun(main, parts[0].number ?? "") : [];
    if (longer.length) return result(longer);
    const others = cited(all, parts);
    if (others.some(isMain)) return result(others);
    if (unknown.length) return result([], { unknown });
    const named = worded(all, query, reader);
    const more = others.filter((record) => !named.found.some((one) => one.record === record));
    return { ...named, found: [...named.found, ...more.map((record) => ({ record }))], unknown: [] };
  };

  return { facts, words, texts, find };
})();
