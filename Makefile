PREFIX = /usr/local
CC = cc
CFLAGS = -O2 -g
STD = -std=c11 -D_GNU_SOURCE
WARN = -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes \
	-Wmissing-prototypes -Wpointer-arith -Wwrite-strings -Wformat=2 -Wvla
LDLIBS = -Wl,--as-needed -lcurl -ljson-c -lyaml -lxxhash -lunistring -lmd \
	-levent_core -levent_extra -lm

PROGRAMS = $(patsubst src/%.c,bin/%,$(wildcard src/rg-*.c))
MODULES = $(patsubst %.c,%.o,$(filter-out $(wildcard src/rg-*.c),$(wildcard src/*.c)))
UNITS = $(patsubst t/unit/%.c,t/unit/bin/%,$(wildcard t/unit/*.c))

all: $(PROGRAMS)
units: $(UNITS)

bin/rg-%: src/rg-%.o src/librg.a
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)
t/unit/bin/%: t/unit/%.c src/librg.a
	@mkdir -p $(@D)
	$(CC) $(STD) $(WARN) -Isrc $(CPPFLAGS) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)
src/librg.a: $(MODULES) src/conf_default.o
	rm -f $@
	$(AR) rc $@ $^
src/%.o: src/%.c
	$(CC) $(STD) $(WARN) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c -o $@ $<
src/conf_default.o: src/conf_default.S config.yaml
	$(CC) -c -o $@ $<

clean:
	rm -rf src/*.o src/*.d src/*.a $(PROGRAMS) t/unit/bin

-include $(wildcard src/*.d)
.PHONY: all units clean
