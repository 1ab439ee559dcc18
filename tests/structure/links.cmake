# cmake -DPROGRAM=<file> -P links.cmake: prints the names of all libraries that PROGRAM loads, its libraries' included.
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${PROGRAM} RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR missing)
foreach(library IN LISTS found missing)
  cmake_path(GET library FILENAME name)
  message("loads ${name}")
endforeach()
