# rg-tools: `make demo` and `make test` install what is missing and do the rest.
# Everything else never installs and honours CC, CPPFLAGS, CFLAGS and LDFLAGS:
#	all units check lint asan bench soak fuzz install uninstall clean
# What is built goes below OUT (empty: beside the sources).

PREFIX = /usr/local
DESTDIR =
OUT =
CC = cc
CFLAGS = -O2 -g
STD = -std=c11 -D_GNU_SOURCE
WARN = -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes \
    -Wmissing-prototypes -Wpointer-arith -Wwrite-strings -Wformat=2 -Wvla
LDLIBS = -Wl,--as-needed -lcurl -ljson-c -lyaml -lxxhash -lunistring \
    -lcrypto -lsqlite3 -lz -lcsv -levent_core -levent_extra \
    -lexttextcat-2.0 -lm
SANITIZE = -fsanitize=address,undefined -fno-sanitize-recover=all \
    -fno-omit-frame-pointer

# Debian's packages; `INSTALL=no` names what is missing and stops.
INSTALL = yes
FOR_BUILD = gcc libc6-dev libcurl4-openssl-dev libjson-c-dev libyaml-dev \
    libxxhash-dev libunistring-dev libssl-dev libevent-dev libsqlite3-dev \
    zlib1g-dev libcsv-dev libexttextcat-dev libexttextcat-data \
    ca-certificates
FOR_TEST = bats jq gojq mandoc bsdextrautils curl util-linux procps openssl \
    sqlite3 python3
FOR_LINT = clang libclang-rt-dev clang-tidy cppcheck shellcheck
FOR_CI = chromium # without it the tests of the page are skipped

# The layers of src/: a folder includes only what stands before it here.
LAYERS = ground json conf text run journal model limits plan dataset check \
    report call sim

SOURCES = $(wildcard src/*.c $(LAYERS:%=src/%/*.c))
ALL_C = $(SOURCES) $(wildcard t/*/*.c)
MAINS = $(wildcard src/rg-*.c)
PROGRAMS = $(MAINS:src/%.c=$(OUT)bin/%)
MAKER = src/make-phrases
MODULES = $(patsubst %.c,$(OUT)%.o,$(filter-out $(MAINS) $(MAKER).c, \
    $(SOURCES))) \
    $(OUT)src/conf/conf_default.o $(OUT)src/check/commentary_table.o
PHRASES = $(OUT)src/check/phrases
UNITS = $(patsubst t/unit/%.c,$(OUT)t/unit/bin/%,$(wildcard t/unit/*.c))
FUZZ = $(patsubst t/fuzz/%.c,$(OUT)t/fuzz/bin/%,$(wildcard t/fuzz/*.c))
BENCH = $(patsubst t/bench/%.c,$(OUT)t/bench/bin/%,$(wildcard t/bench/*.c))
SCRIPTS = $(wildcard bin/rg-generate)
MAN = $(wildcard man/*.[157])
DOCS = README.md LICENSE config.yaml
LIB = $(OUT)src/librg.a
# Where a recipe calls make it builds on all processors, unless -j was given.
PARALLEL = $(if $(filter -j%,$(MAKEFLAGS)),,-j$(shell nproc))
COMPILE = $(CC) $(STD) $(WARN) -iquote src $(CPPFLAGS) $(CFLAGS) -MMD -MP

all: $(PROGRAMS) $(if $(OUT),$(SCRIPTS:%=$(OUT)%))
units: $(UNITS)
layers:
	@echo $(LAYERS)
compile: all units $(BENCH)

$(PROGRAMS): $(OUT)bin/%: $(OUT)src/%.o $(LIB)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)
$(UNITS): $(OUT)t/unit/bin/%: t/unit/%.c $(LIB)
	@mkdir -p $(@D)
	$(COMPILE) $(LDFLAGS) -o $@ $(filter %.c,$^) $(LIB) $(LDLIBS)
$(OUT)t/unit/bin/commentary: $(wildcard t/learn/*.c)
$(BENCH): $(OUT)t/bench/bin/%: t/bench/%.c
	@mkdir -p $(@D)
	$(COMPILE) $(LDFLAGS) -o $@ $< $(LDLIBS)
$(FUZZ): $(OUT)t/fuzz/bin/%: t/fuzz/%.c t/fuzz/fuzz.h $(LIB)
	@mkdir -p $(@D)
	$(COMPILE) -fsanitize=fuzzer $(LDFLAGS) -o $@ $< $(LIB) $(LDLIBS)
$(LIB): $(MODULES) $(PHRASES).o
	rm -f $@
	$(AR) rc $@ $^
$(OUT)src/%.o: src/%.c
	@mkdir -p $(@D)
	$(COMPILE) -c -o $@ $<
$(OUT)src/conf/conf_default.o: src/conf/conf_default.S config.yaml
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) -c -o $@ $<
$(OUT)src/check/commentary_table.o: src/check/commentary_table.S src/check/commentary.table
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) -c -o $@ $<

# The phrases of rg-check, compiled: an image that $(MAKER), which has none, makes.
$(PHRASES).o: src/check/phrases.S $(PHRASES).image
	$(CC) $(CPPFLAGS) -DIMAGE='"$(PHRASES).image"' -c -o $@ $<
$(PHRASES).image: $(OUT)$(MAKER)
	$(OUT)$(MAKER) >$@.new
	mv $@.new $@
$(OUT)$(MAKER): $(OUT)$(MAKER).o $(MODULES) $(PHRASES)_none.o
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)
$(PHRASES)_none.o: src/check/phrases.S
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) -c -o $@ $<
ifneq ($(OUT),)
$(OUT)bin/rg-generate: bin/rg-generate
	@mkdir -p $(@D)
	cp $< $@
endif

# TESTS names what to run: make check TESTS='t/10-conf.bats t/20-plan.bats'
TESTS =
check:
	@$(MAKE) -s --no-print-directory $(PARALLEL) all units
	RG_OUT=$(abspath $(OUT).) t/run $(TESTS)
soak: all units
	RG_OUT=$(abspath $(OUT).) TEST_JOBS=$$(nproc) TEST_SECONDS=3600 t/run t/soak/*.bats
asan: # slow programs need the processors for themselves
	TEST_JOBS=$$(nproc) TEST_SECONDS=1200 $(MAKE) check OUT=.build/asan/ CFLAGS='$(CFLAGS) $(SANITIZE)' \
	    LDFLAGS='$(LDFLAGS) $(SANITIZE)'

test:
	@INSTALL=$(INSTALL) t/need $(FOR_BUILD) $(FOR_TEST)
	@$(MAKE) -s --no-print-directory check
need:
	@INSTALL=$(INSTALL) t/need $(FOR_BUILD) $(FOR_TEST) $(FOR_LINT) $(FOR_CI)
demo:
	@INSTALL=$(INSTALL) t/need $(FOR_BUILD)
	@$(MAKE) -s --no-print-directory $(PARALLEL) all
	@t/demo

# FUZZ_SECONDS says for how long (a target), FUZZ_BYTES for how many bytes.
fuzz:
	@if echo 'int main(void) { return 0; }' | clang -x c - -o /dev/null \
	    -fsanitize=fuzzer-no-link,address 2>/dev/null; then \
		$(MAKE) -s $(PARALLEL) fuzzers OUT=.build/fuzz/ CC=clang \
		    CFLAGS='-O1 -g $(SANITIZE) -fsanitize=fuzzer-no-link' \
		    LDFLAGS='$(SANITIZE)' && t/fuzz/run; \
	else \
		echo 'fuzz: skipped: clang has no libFuzzer'; \
	fi
fuzzers: $(FUZZ)

# The network of rg-check's rule commentary.  GENUINE names files of reviews, a
# text a line; without them genuine reviews are accused far more often.
GENUINE =
TALK = refusal model_talk prompt_leak thinking chatter
learn: units
	mkdir -p .build
	for r in $(TALK); do grep "^$$r	" t/check/labelled.tsv; done >.build/talk.yes
	grep "^none	" t/check/labelled.tsv >.build/talk.no
	t/unit/bin/commentary learn t/commentary .build/talk.yes .build/talk.no \
	    $(TALK:%=t/check/%.yes) t/check/commentary.yes t/check/*.no \
	    t/check/genuine.tsv t/check/language.tsv t/commentary/near.no \
	    $(GENUINE) \
	    >src/check/commentary.new
	mv src/check/commentary.new src/check/commentary.table

# BENCH_PARTS names what to measure: make bench BENCH_PARTS='sync flight'
BENCH_PARTS =
bench: all units $(BENCH)
	t/bench/run $(BENCH_PARTS)

lint:
	$(MAKE) $(PARALLEL) compile OUT=.build/gcc/ CC=gcc CFLAGS='-O2 -Werror'
	$(MAKE) $(PARALLEL) compile OUT=.build/clang/ CC=clang CFLAGS='-O2 -Werror'
	@# each header compiles alone
	printf '%s\n' $(LAYERS:%=src/%/*.h) | xargs -P "$$(nproc)" -n 16 \
	    $(CC) $(STD) -Wall -Wextra -Werror -iquote src -fsyntax-only -x c
	printf '%s\n' $(ALL_C) | xargs -P "$$(nproc)" -n 4 sh -c \
	    'exec clang-tidy --quiet "$$@" -- $(STD) -iquote src 2>.build/tidy' tidy
	cppcheck --quiet --error-exitcode=1 --inline-suppr --std=c11 \
	    -I src --library=posix,bsd \
	    --enable=warning,performance,portability $(ALL_C)
	shellcheck .ci/run t/run t/fuzz/run t/bench/run t/bench/stars t/need \
	    t/demo \
	    t/helper.bash t/bounds.bash t/labelled.bash t/page.bash \
	    t/shapes.bash t/bench/speed.bash $(SCRIPTS)
	mandoc -Tlint -Wwarning $(MAN)

install: all
	install -d $(foreach s,1 5 7,$(DESTDIR)$(PREFIX)/share/man/man$s) \
	    $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/doc/rg-tools
	install $(PROGRAMS) $(SCRIPTS) $(DESTDIR)$(PREFIX)/bin
	for m in $(MAN); do install -m 644 "$$m" \
	    "$(DESTDIR)$(PREFIX)/share/man/man$${m##*.}"; done
	install -m 644 $(DOCS) $(DESTDIR)$(PREFIX)/share/doc/rg-tools
	install -d $(DESTDIR)$(PREFIX)/share/doc/rg-tools/examples
	install -m 644 man/examples/*.yaml $(DESTDIR)$(PREFIX)/share/doc/rg-tools/examples
uninstall:
	cd $(DESTDIR)$(PREFIX) && rm -rf share/doc/rg-tools \
	    $(patsubst %,bin/%,$(notdir $(PROGRAMS) $(SCRIPTS))) \
	    $(foreach m,$(MAN),share/man/man$(subst .,,$(suffix $m))/$(notdir $m))
clean:
	rm -rf .build src/*.o src/*/*.o src/*.d src/*/*.d src/*.a src/*/*.image* \
	    $(MAKER) $(PROGRAMS) t/unit/bin t/bench/bin

-include $(wildcard $(OUT)src/*.d $(OUT)src/*/*.d $(OUT)t/unit/bin/*.d)
.PHONY: all units layers compile check asan test need demo bench soak fuzz fuzzers learn lint install \
    uninstall clean
.DELETE_ON_ERROR:
