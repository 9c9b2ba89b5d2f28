// caller.js URL FILE J: ask the API below URL for each record of FILE with the
// openai package, J calls in flight; write the records with their replies.
const OpenAI = require('openai');
const [url, path, j] = process.argv.slice(2);
const client = new OpenAI({apiKey: 'none', baseURL: url});
const lines = require('fs').readFileSync(path, 'utf8').split('\n').slice(0, -1);
let next = 0;

async function place() {
	while (next < lines.length) {
		const rec = JSON.parse(lines[next++]);
		const answer = await client.chat.completions.create({
			model: 'sim-fixed',
			messages: [{role: 'user', content: rec.prompt}],
		});

		rec.reply = {
			text: answer.choices[0].message.content,
			tokens: answer.usage,
		};
		process.stdout.write(JSON.stringify(rec) + '\n');
	}
}

for (let i = 0; i < +j; i++)
	place();
