#pragma once
// accept4 and friends are GNU extensions that Glibc's Swift overlay does not show. They are declared here by hand:
// defining _GNU_SOURCE would give this module other C types than the overlay has.
#include <fcntl.h>
#include <pthread.h>
#include <spawn.h>
#include <sys/epoll.h>
#include <sys/sendfile.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <time.h>

static inline int tomoni_accept(int listener, struct sockaddr *address, socklen_t *length) {
    extern int accept4(int, struct sockaddr *, socklen_t *, int);
    return accept4(listener, address, length, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

static inline int tomoni_stream_socket(int family) {
    return socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
}

static inline int tomoni_name_thread(pthread_t thread, const char *name) {
    extern int pthread_setname_np(pthread_t, const char *);
    return pthread_setname_np(thread, name);
}

// A file in memory, closed on exec (MFD_CLOEXEC is 1).
static inline int tomoni_memory_file(void) {
    extern int memfd_create(const char *, unsigned int);
    return memfd_create("tomoni", 1U);
}

// Reads all of a text as a time of this form; 0 where it is none.
static inline int tomoni_read_time(const char *text, const char *form, struct tm *time) {
    extern char *strptime(const char *, const char *, struct tm *);
    const char *end = strptime(text, form, time);
    return end && *end == 0;
}

static inline ssize_t tomoni_sendfile(int socket, int file, off_t offset, size_t count) {
    return sendfile(socket, file, &offset, count);
}

static inline int tomoni_pipe(int files[2]) {
    extern int pipe2(int[2], int);
    return pipe2(files, O_CLOEXEC);
}

static inline int tomoni_close_from(posix_spawn_file_actions_t *actions, int from) {
    extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *, int);
    return posix_spawn_file_actions_addclosefrom_np(actions, from);
}
