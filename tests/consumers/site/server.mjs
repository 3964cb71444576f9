// Servers of the site: the program's own, and one like the hosts of project pages, which compress files and serve below a path.

import { spawn } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
    ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml", ".xml": "application/xml; charset=utf-8", ".txt": "text/plain; charset=utf-8",
};

/** A path with its escapes decoded; one that is not UTF-8 stays as it is, and matches no file. */
function decoded(path) {
    try {
        return decodeURI(path);
    } catch {
        return path;
    }
}

/** Serves a folder below a path, with its 404.html for addresses that do not exist. */
export async function serveFolder(folder, prefix = "/") {
    const answers = new Map();
    const answer = (path) => {
        const file = join(folder, path, path === "" || path.endsWith("/") ? "index.html" : "");
        if (existsSync(file) && statSync(file).isFile()) return { status: 200, file };
        if (existsSync(join(file, "index.html"))) return { status: 301, location: `${prefix}${path}/` };
        return { status: 404, file: join(folder, "404.html") };
    };
    const server = createServer((request, response) => {
        const path = decoded(new URL(request.url, "http://localhost").pathname);
        if (!path.startsWith(prefix)) {
            response.writeHead(404, { "Content-Type": TYPES[".txt"] }).end("outside the site");
            return;
        }
        if (!answers.has(path)) {
            const { status, file, location } = answer(path.slice(prefix.length));
            const caching = path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
            const headers = { "Content-Type": TYPES[extname(file ?? "")] ?? TYPES[".txt"], "Cache-Control": caching };
            if (location) headers.Location = location;
            if (file) headers["Content-Encoding"] = "gzip";
            answers.set(path, { status, headers, body: file ? gzipSync(readFileSync(file)) : "" });
        }
        const { status, headers, body } = answers.get(path);
        response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : body);
    });
    // A link checker may be busy with one page for a while before it reuses a connection.
    server.keepAliveTimeout = 0;
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    const address = `http://127.0.0.1:${server.address().port}${prefix}`;
    const close = () => {
        server.close();
        server.closeAllConnections();
    };
    return { address, close };
}

/** Starts `serve` of the program, and reads its address. */
export async function serveByProgram(program) {
    const child = spawn(program, ["serve", "--port", "0"], { stdio: ["ignore", "ignore", "pipe"] });
    const address = await new Promise((found, failed) => {
        let log = "";
        child.stderr.setEncoding("utf8").on("data", (text) => {
            log += text;
            const [address] = log.match(/http:\/\/[\d.]+:\d+\//) ?? [];
            if (address) found(address);
        });
        child.on("error", failed);
        child.on("exit", (status) => failed(new Error(`${program} ended with ${status}: ${log}`)));
    });
    return { address, close: () => child.kill() };
}
