"""beside.py datasketch|langdetect FILE: go over the texts of JSON lines."""
import json
import sys


def datasketch(texts):
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=0.5, num_perm=128)
    for i, text in enumerate(texts):
        words = text.lower().split()
        sketch = MinHash(num_perm=128)
        sketch.update_batch([' '.join(words[k:k + 3]).encode()
                             for k in range(len(words) - 2)])
        if not index.query(sketch):
            index.insert(i, sketch)


def langdetect(texts):
    from langdetect import detect

    for text in texts:
        detect(text)


with open(sys.argv[2], encoding='utf-8') as lines:
    globals()[sys.argv[1]](json.loads(line)['text'] for line in lines)
