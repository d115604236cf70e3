"""Fuzzing: whatever comes from outside is read or refused, in time. `make fuzz` runs it for as long as one likes."""
