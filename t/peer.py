"""peer.py MODE [PORT [TARGET]]: a peer that is no good, on a port of 127.0.0.1 that
it prints.

	hole	takes no connection: what would make one is dropped
	mute	takes the request and says nothing
	drip	answers, a byte of the body a second
	half	answers half, and then is gone without a word
	whole	answers all, though less than it announced, and then is gone so
	tunnel	a proxy: whatever host it is asked for, it is port TARGET here
	once	answers one request a connection, the first two when both are
		there, and keeps it open until the next one comes over it
	queue	answers one request after the other, also for those who have
		gone meanwhile; each takes TARGET milliseconds
Ends when its standard input does.
"""
import itertools
import queue
import socket
import sys
import threading
import time

HEAD = (b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
        b"Content-Length: 100000\r\n\r\n")
WHOLE = (b'{"choices":[{"finish_reason":"stop","message":{"content":"all"}}],'
         b'"usage":{"prompt_tokens":1,"completion_tokens":1}}')


REPLY = (b'{"choices":[{"message":{"content":"hi"},"finish_reason":"stop"}],'
         b'"usage":{"prompt_tokens":1,"completion_tokens":1}}')
HEAD_OF_REPLY = HEAD.replace(b"100000", b"%d" % len(REPLY))
asked = queue.Queue()
nth = itertools.count()
first_two = threading.Barrier(2)


def read_request(peer):
    """The whole of it, so that closing tells no error; False if none came."""
    data = b""
    while b"\r\n\r\n" not in data:
        if not (more := peer.recv(65536)):
            return False
        data += more
    head, body = data.split(b"\r\n\r\n", 1)
    left = int(head.lower().split(b"content-length:")[1].split()[0]) - len(body)
    while left > 0 and (more := peer.recv(left)):
        left -= len(more)
    return left == 0


def enqueue(peer, _):
    if read_request(peer):
        asked.put(peer)


def answer():
    while peer := asked.get():
        time.sleep(int(sys.argv[3]) / 1000)
        try:
            peer.sendall(HEAD_OF_REPLY.replace(
                b"\r\n", b"\r\nConnection: close\r\n", 1) + REPLY)
            peer.shutdown(socket.SHUT_WR)
        except OSError:
            pass


def once(peer, _):
    read_request(peer)
    if next(nth) < 2:
        first_two.wait()
    peer.sendall(HEAD_OF_REPLY + REPLY)
    read_request(peer)
    peer.close()


def serve(peer, mode):
    try:
        peer.recv(65536)
        if mode != "mute":
            peer.sendall(HEAD + (WHOLE if mode == "whole" else b'{"choices":'))
        while mode == "drip":
            time.sleep(1)
            peer.sendall(b" ")
        time.sleep(3600)
    except OSError:
        peer.close()


def relay(source, sink):
    try:
        while data := source.recv(65536):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def tunnel(peer, _):
    target = socket.create_connection(("127.0.0.1", int(sys.argv[3])))
    peer.recv(65536)
    peer.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
    threading.Thread(target=relay, args=(target, peer), daemon=True).start()
    relay(peer, target)


def accept(listener, mode):
    while True:
        peer, _ = listener.accept()
        threading.Thread(target=PEERS.get(mode, serve), args=(peer, mode),
                         daemon=True).start()


PEERS = {"tunnel": tunnel, "queue": enqueue, "once": once}
mode = sys.argv[1]
threading.Thread(target=answer, daemon=True).start()
listener = socket.socket()
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
listener.bind(("127.0.0.1", int(sys.argv[2]) if len(sys.argv) > 2 else 0))
listener.listen(0 if mode == "hole" else 64)
kept = []
if mode == "hole":  # the queue is full once one is in it that nobody accepts
    for _ in range(4):
        s = socket.socket()
        s.setblocking(False)
        s.connect_ex(listener.getsockname())
        kept.append(s)
    time.sleep(0.1)
else:
    threading.Thread(target=accept, args=(listener, mode), daemon=True).start()
print("http://127.0.0.1:%d" % listener.getsockname()[1], flush=True)
sys.stdin.read()
