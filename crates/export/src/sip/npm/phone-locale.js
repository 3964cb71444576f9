// What a web phone tells the person who called, in one language: the texts of codes and of failures without a response.

import { failureOf } from "../../failures.js";
import { FAILURE } from "./data.js";

export function failure(reason) {
    return FAILURE[failureOf(reason)];
}
