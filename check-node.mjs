// Plain JavaScript on purpose: it must run under whatever Node there is.
const NEEDED = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  process.stderr.write(
    `Routewright needs Node ${NEEDED.join('.')} or later, and this is ${process.versions.node}. ` +
      'npm ci brings one as the package "node"; it was not installed, probably because install scripts are ' +
      'switched off. Run npm ci --ignore-scripts=false, or install a newer Node, and try again.\n',
  );
  process.exit(1);
}
