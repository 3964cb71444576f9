// npm's negotiator, timed for crates/bench: reads "four|fifty TIMES HEADER", answers with the nanoseconds of one time.
import { createInterface } from "node:readline";
import Negotiator from "negotiator";

const [four, fifty] = process.argv.slice(2).map((tags) => tags.split(","));
const lists = { four, fifty };
let chosen;

console.log("ready");
for await (const line of createInterface({ input: process.stdin })) {
  const [list, times, header] = line.split(" ");
  const request = { headers: { "accept-language": header } };
  const start = process.hrtime.bigint();
  for (let time = 0; time < Number(times); time += 1) {
    chosen = new Negotiator(request).language(lists[list]);
  }
  console.log(Number(process.hrtime.bigint() - start) / Number(times));
}
// Using the result keeps the compiler from removing the work.
if (chosen === null) process.exitCode = 0;
