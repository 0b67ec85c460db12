#pragma once
#include <libpq-fe.h>
#include <spawn.h>

// A GNU extension of glibc 2.34 that Swift's overlay does not show.
static inline int tomoni_spawn_closes_from(posix_spawn_file_actions_t *actions, int first) {
    extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *, int);
    return posix_spawn_file_actions_addclosefrom_np(actions, first);
}
static inline int tomoni_spawn_changes_folder(posix_spawn_file_actions_t *actions, const char *folder) {
    extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *, const char *);
    return posix_spawn_file_actions_addchdir_np(actions, folder);
}
