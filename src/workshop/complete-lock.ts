/**
 * `npm run lock`: writes the optional platform packages that `npm install` left out of package-lock.json
 * (it drops those its registry does not hold), because `npm ci` refuses a lock without them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { completeLock, lockSchema, missingOptionals } from "./lock.ts";

const path = "package-lock.json";
const lock = lockSchema.parse(JSON.parse(readFileSync(path, "utf8")));
const missing = missingOptionals(lock);
writeFileSync(path, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
console.log(`${path}: ${missing.length} optional packages added.`);
