"""caller.py URL FILE J: ask URL for each record of FILE with aiohttp, J calls
in flight, as its manual does it; write the records with their replies."""
import asyncio
import json
import sys

import aiohttp


async def ask(session, url, rec):
    body = {'model': 'sim-fixed',
            'messages': [{'role': 'user', 'content': rec['prompt']}]}
    async with session.post(url, json=body) as answer:
        answer.raise_for_status()
        reply = await answer.json()
    rec['reply'] = {'text': reply['choices'][0]['message']['content'],
                    'tokens': reply['usage']}
    print(json.dumps(rec, ensure_ascii=False))


async def place(session, url, lines):
    for line in lines:
        await ask(session, url, json.loads(line))


async def main(url, path, j):
    connector = aiohttp.TCPConnector(limit=j)
    async with aiohttp.ClientSession(connector=connector) as session:
        with open(path, encoding='utf-8') as lines:
            await asyncio.gather(*(place(session, url, lines)
                                   for _ in range(j)))


asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
