"""Only one program runs: a new process hands its request over to the running program, and ends.

The new process ends before it loads Qt. So the modules that it needs (`hand_over`, `request`, and `unix_socket` or
`windows_pipe`) import no other package of this program, and few modules of Python. `gui.__main__`, `gui.cli`,
`gui.app` and `gui.window` import this package. What the window does with a request is in `gui.window.window`.
"""
