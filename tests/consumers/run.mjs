/** `node run.mjs CLIENT SERVER`: tells what a client reads, as JSON. */
const [client, server] = process.argv.slice(2);
const { read } = await import(`./${client}.js`);
console.log(JSON.stringify(await read(server)));
process.exit(0);
