package org.yucang.scoring;

/** That an application which had been settled was totalled anew, after a sheet had become void or was scored again. */
public record TotalChanged(Long applicationId, Long callId) {}
