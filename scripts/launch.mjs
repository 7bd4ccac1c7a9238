// `node scripts/launch.mjs <task> [arguments]`: what every npm script of this project runs. Nothing but Node is needed.
// This file keeps to syntax that old Node versions can parse, so that they end in a sentence and not in a SyntaxError.
var needed = [20, 19];
var found = process.versions.node.split('.');
var tooOld = found[0] - needed[0] < 0 || (found[0] - needed[0] === 0 && found[1] - needed[1] < 0);

if (tooOld) {
  process.stderr.write(
    'Leakage Finder needs Node ' +
      needed.join('.') +
      ' or newer; this is Node ' +
      process.versions.node +
      '. See https://nodejs.org\n',
  );
  process.exitCode = 1;
} else {
  import('./launch/main.mjs').then(
    function (launcher) {
      return launcher.launch(process.argv.slice(2));
    },
    function (error) {
      process.stderr.write('This copy of Leakage Finder is not complete: ' + error.message + '\n');
      process.exitCode = 1;
    },
  );
}
