/*
 * Writes down, in order, what a program does to one file and to those that SQLite puts beside it,
 * so that every state in which a power cut could have left the disk can be rebuilt afterwards.
 * Loaded with LD_PRELOAD. Needs no privileges and no special file system.
 *
 *   RECORDER_FILE  path of the file; what begins with it is watched too
 *   RECORDER_LOG   where to write
 *
 * A record is "<operation> <offset> <length> <name>\n" and, for W and A, `length` bytes:
 *   C created   W written   T set to a length   S synced   U unlinked   D folder synced
 *   A acknowledged: written to the standard output
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

#define DESCRIPTORS 4096
#define NAME 512

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
static char watched[DESCRIPTORS][NAME]; /* path of a watched file; "" when not */
static char folders[DESCRIPTORS];       /* whether it is the folder of the file */
static const char *file, *log_path;
static char folder[NAME];
static int log_descriptor = -1;

#define REAL(name)                                                                                 \
  static __typeof__(&name) real;                                                                   \
  if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static ssize_t real_writev(int descriptor, const struct iovec *parts, int count) {
  REAL(writev);
  return real(descriptor, parts, count);
}

__attribute__((constructor)) static void begin(void) {
  file = getenv("RECORDER_FILE");
  log_path = getenv("RECORDER_LOG");
  if (!file || !log_path || strlen(file) >= NAME) return;
  strcpy(folder, file);
  char *slash = strrchr(folder, '/');
  if (slash) *slash = 0;
  log_descriptor = open(log_path, O_CREAT | O_WRONLY | O_APPEND, 0600);
}

static void record(char operation, off_t offset, size_t length, const char *path, const void *bytes) {
  if (log_descriptor < 0) return;
  const char *slash = strrchr(path, '/');
  char head[NAME + 64];
  int size = snprintf(head, sizeof head, "%c %ld %zu %s\n", operation, (long)offset, length,
                      slash ? slash + 1 : path);
  struct iovec parts[2] = {{head, (size_t)size}, {(void *)bytes, bytes ? length : 0}};
  pthread_mutex_lock(&one_at_a_time);
  if (real_writev(log_descriptor, parts, 2) < 0) abort();
  pthread_mutex_unlock(&one_at_a_time);
}

/* Shared memory is lost with the power; lock and process id are made anew at each start. */
static int is_watched_path(const char *path) {
  return file && path && !strncmp(path, file, strlen(file)) && strlen(path) < NAME &&
         !strstr(path, "-shm") && !strstr(path, ".lock") && !strstr(path, ".pid");
}

static int in_range(int descriptor) { return descriptor >= 0 && descriptor < DESCRIPTORS; }
static int is_watched(int descriptor) { return in_range(descriptor) && watched[descriptor][0]; }

static void opened(int descriptor, const char *path, int flags, int was_there) {
  if (!in_range(descriptor)) return;
  watched[descriptor][0] = 0;
  folders[descriptor] = file && path && !strcmp(path, folder);
  if (!is_watched_path(path)) return;
  strcpy(watched[descriptor], path);
  if (!was_there) record('C', 0, 0, path, NULL);
  else if (flags & O_TRUNC) record('T', 0, 0, path, NULL);
}

#define OPEN(name)                                                                                 \
  int name(const char *path, int flags, ...) {                                                     \
    REAL(name);                                                                                    \
    mode_t mode = 0;                                                                               \
    if (flags & O_CREAT) {                                                                         \
      va_list rest;                                                                                \
      va_start(rest, flags);                                                                       \
      mode = va_arg(rest, mode_t);                                                                 \
      va_end(rest);                                                                                \
    }                                                                                              \
    int was_there = !is_watched_path(path) || access(path, F_OK) == 0;                             \
    int descriptor = real(path, flags, mode);                                                      \
    opened(descriptor, path, flags, was_there);                                                    \
    return descriptor;                                                                             \
  }
OPEN(open)
OPEN(open64)

int close(int descriptor) {
  REAL(close);
  if (in_range(descriptor)) watched[descriptor][0] = folders[descriptor] = 0;
  return real(descriptor);
}

#define PWRITE(name, offset_type)                                                                  \
  ssize_t name(int descriptor, const void *bytes, size_t length, offset_type offset) {             \
    REAL(name);                                                                                    \
    ssize_t written = real(descriptor, bytes, length, offset);                                     \
    if (written > 0 && is_watched(descriptor))                                                     \
      record('W', offset, (size_t)written, watched[descriptor], bytes);                            \
    return written;                                                                                \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t write(int descriptor, const void *bytes, size_t length) {
  REAL(write);
  off_t offset = is_watched(descriptor) ? lseek(descriptor, 0, SEEK_CUR) : 0;
  ssize_t written = real(descriptor, bytes, length);
  if (written > 0 && is_watched(descriptor))
    record('W', offset, (size_t)written, watched[descriptor], bytes);
  if (written > 0 && descriptor == STDOUT_FILENO) record('A', 0, (size_t)written, "-", bytes);
  return written;
}

#define TRUNCATE(name, offset_type)                                                                \
  int name(int descriptor, offset_type length) {                                                   \
    REAL(name);                                                                                    \
    int failed = real(descriptor, length);                                                         \
    if (!failed && is_watched(descriptor)) record('T', length, 0, watched[descriptor], NULL);      \
    return failed;                                                                                 \
  }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name)                                                                                 \
  int name(int descriptor) {                                                                       \
    REAL(name);                                                                                    \
    int failed = real(descriptor);                                                                 \
    if (!failed && is_watched(descriptor)) record('S', 0, 0, watched[descriptor], NULL);           \
    if (!failed && in_range(descriptor) && folders[descriptor]) record('D', 0, 0, folder, NULL);   \
    return failed;                                                                                 \
  }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
  REAL(unlink);
  int failed = real(path);
  if (!failed && is_watched_path(path)) record('U', 0, 0, path, NULL);
  return failed;
}
