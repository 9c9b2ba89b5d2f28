# rg-generate between pipes of one page: load helper, then this.
# shellcheck shell=bash

# tiny DIR: in bin/, a rg-generate that fills DIR with stages whose pipes are as
# small as the kernel allows, and so is the FIFO of the verdicts.
tiny()
{
	local name fifo

	mkdir bin
	cp "$BIN/rg-generate" bin
	for name in prompts call check collect status; do
		fifo=
		[ "$name" != prompts ] || fifo="-f $1.run/verdicts"
		echo "#!/bin/sh
exec tinypipe $fifo '$BIN/rg-$name' \"\$@\"" >"bin/rg-$name"
		chmod +x "bin/rg-$name"
	done
}

# pipe_sizes RUN: of standard output of rg-prompts, rg-call and rg-check, and of
# the FIFO.
pipe_sizes()
{
	python3 - "$1" <<-'END'
		import fcntl, os, sys
		def size(path):
		    return fcntl.fcntl(os.open(path, os.O_RDONLY | os.O_NONBLOCK), 1032)
		def out(name):
		    return "/proc/%s/fd/1" % open(sys.argv[1] + "/pid.rg-" + name).read().strip()
		print([size(out(n)) for n in ("prompts", "call", "check")] +
		    [size(sys.argv[1] + "/verdicts")])
	END
}
