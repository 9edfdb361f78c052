/** Where the page is, in the part of the address behind #: which lesson or case, and which view. */
const place = {
  read() {
    const asked = new URLSearchParams(location.hash.slice(1));
    return {lesson: asked.get("lesson"), packed: asked.get("case"), view: asked.get("view") ?? "predict"};
  },
  /** Goes to a lesson, or home. */
  go(asked) { location.hash = new URLSearchParams(asked).toString(); },
  /** Says where the page is without going there. */
  note(asked) { history.replaceState(null, "", `#${new URLSearchParams(asked)}`); },
};

/** A case as a piece of an address. */
async function packedCase(text) {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join("")).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

const LONGEST_CASE = 200000;

async function unpackedCase(packed) {
  const bytes = Uint8Array.from(atob(packed.replace(/-/g, "+").replace(/_/g, "/")), character => character.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const parts = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > LONGEST_CASE) throw new Error("too long");
    parts.push(part.value);
  }
  return new Blob(parts).text();
}
